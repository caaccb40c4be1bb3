"""Which articles are about the event that is meant, in any language alike."""
