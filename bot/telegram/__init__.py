"""The Telegram application: handlers, admin, rendering, limits."""
