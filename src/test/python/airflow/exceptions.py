"""Ways in which a task ends."""


class AirflowException(Exception):
    """Failed; tried again if tries are left."""


class AirflowFailException(AirflowException):
    """Failed for good."""


class AirflowSkipException(AirflowException):
    """Skipped, and with it what comes after."""
