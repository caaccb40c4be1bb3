"""Shared by every test: nothing may reach for a network or a real token."""
