"""Question and hits in, verified answer out. No Telegram in here."""
