package dev.okrug.testing;

import dev.okrug.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/** A real storage whose process dies at a chosen effect: that effect is done or not, and none after it is. */
public final class MortalStorage {

    /** Not a {@link RuntimeException}: no handler of failures runs in a process that was killed. */
    public static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final Set<String> EFFECTS =
            Set.of("makeFolder", "writeNew", "claim", "sync", "rename", "replaceAtomically", "delete", "link");

    private final Storage real;
    private final int fatal;
    private final boolean done;
    private int effects;

    private MortalStorage(Storage real, int fatal, boolean done) {
        this.real = real;
        this.fatal = fatal;
        this.done = done;
    }

    /** Dies when it is about to do its n-th effect, counted from 0. */
    public static Storage before(int fatal, Storage real) {
        return new MortalStorage(real, fatal, false).storage();
    }

    /** Dies when it has just done its n-th effect, counted from 0. */
    public static Storage after(int fatal, Storage real) {
        return new MortalStorage(real, fatal, true).storage();
    }

    private Storage storage() {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (self, method, arguments) -> act(method, arguments));
    }

    private Object act(Method method, Object[] arguments) throws Throwable {
        int now = EFFECTS.contains(method.getName()) ? effects++ : -1;
        if (effects > fatal + 1 || (now == fatal && !done)) {
            effects = fatal + 2;
            throw new Death();
        }
        Object result = invoke(method, arguments);
        if (now == fatal) {
            effects = fatal + 2;
            throw new Death();
        }
        return result;
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
