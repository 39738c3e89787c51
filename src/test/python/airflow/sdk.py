"""A DAG whose tasks run one after the other, each fed with what others returned."""


class Asset:
    def __init__(self, name, uri):
        self.name, self.uri = name, uri


class Param:
    def __init__(self, default=None, **schema):
        self.default, self.schema = default, schema


class DAG:
    open = None

    def __init__(self, dag_id, **settings):
        self.dag_id, self.settings, self.tasks = dag_id, settings, []

    def __enter__(self):
        DAG.open = self
        return self

    def __exit__(self, *failure):
        DAG.open = None

    def run(self, params=(), **context):
        """What each task returned, by its name."""
        known = {name: param.default for name, param in self.settings["params"].items()}
        context["params"] = known | dict(params)
        returned = {}
        for each in self.in_order():
            returned[each.task_id] = each.run(context, returned)
        return returned

    def in_order(self):
        done = []
        while len(done) < len(self.tasks):
            ready = [each for each in self.tasks if each not in done and all(other in done for other in each.after)]
            if not ready:
                raise ValueError("tasks wait for each other")
            done.extend(ready)
        return done


class BaseOperator:
    def __init__(self, task_id, **settings):
        self.task_id, self.settings, self.after = task_id, settings, []
        DAG.open.tasks.append(self)

    def __rshift__(self, other):
        other.after.append(self)
        return other

    def run(self, context, returned):
        return self.execute(context)


class Task(BaseOperator):
    def __init__(self, function, arguments, settings):
        super().__init__(function.__name__, **settings)
        self.function, self.arguments = function, arguments
        self.after.extend(arguments)

    def run(self, context, returned):
        takes_context = self.function.__code__.co_flags & 0x08
        arguments = [returned[each.task_id] for each in self.arguments]
        return self.function(*arguments, **(context if takes_context else {}))


def task(function=None, **settings):
    def decorate(decorated):
        return lambda *arguments: Task(decorated, arguments, settings)

    return decorate(function) if function else decorate
