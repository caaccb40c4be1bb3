"""The Telegram application: handlers, admin, rendering, limits."""

import os

# python-telegram-bot's own switch, read whenever a RetryAfter is made: without it each one warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
