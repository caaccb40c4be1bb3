"""The type of the context that handlers get. They use nothing of it but the bot; their state is their own."""

from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

Bot = ExtBot[None]
Context = CallbackContext[Bot, dict[Any, Any], dict[Any, Any], dict[Any, Any]]
App = Application[Bot, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]
