package dev.okrug.testing;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A real storage whose effects fail where a test says so, before or after they are done. */
public final class FailingStorage {

    private enum When {
        BEFORE,
        AFTER
    }

    private record Failure(When when, String effect, String path) {}

    private final Storage real;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Failure> later = new ArrayList<>();

    private FailingStorage(Storage real) {
        this.real = real;
    }

    public static FailingStorage over(Storage real) {
        return new FailingStorage(real);
    }

    /** The effect on that path is not done, and reports a failure. */
    public FailingStorage before(String effect, String path) {
        failures.add(new Failure(When.BEFORE, effect, path));
        return this;
    }

    /** The effect on that path is done, and reports a failure all the same. */
    public FailingStorage after(String effect, String path) {
        failures.add(new Failure(When.AFTER, effect, path));
        return this;
    }

    /** Once something has failed, the effect on that path is not done either. */
    public FailingStorage thenBefore(String effect, String path) {
        later.add(new Failure(When.BEFORE, effect, path));
        return this;
    }

    public Storage storage() {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (self, method, arguments) -> act(method, arguments));
    }

    private Object act(Method effect, Object[] arguments) throws Throwable {
        failIf(When.BEFORE, effect, arguments);
        try {
            Object result = effect.invoke(real, arguments);
            failIf(When.AFTER, effect, arguments);
            return result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void failIf(When when, Method effect, Object[] arguments) {
        if (failures.contains(new Failure(when, effect.getName(), String.valueOf(arguments[0])))) {
            failures.addAll(later);
            throw Fault.storage(
                    "Cannot " + effect.getName() + " " + arguments[0] + ": input/output error.",
                    new IOException("Input/output error"));
        }
    }
}
