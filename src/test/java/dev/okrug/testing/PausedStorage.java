package dev.okrug.testing;

import dev.okrug.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A real storage whose run is paused right before an effect: where the effect has a condition, when that has been looked at
 * already.
 */
public final class PausedStorage {

    private static final Set<String> EFFECTS =
            Set.of("makeFolder", "writeNew", "claim", "sync", "rename", "replaceAtomically", "delete", "link");

    private final Storage real;
    private final BiPredicate<String, String> where;
    private final Runnable pause;

    private PausedStorage(Storage real, BiPredicate<String, String> where, Runnable pause) {
        this.real = real;
        this.where = where;
        this.pause = pause;
    }

    /**
     * Pauses before some effects.
     *
     * @param where whether to pause, given the name of the effect and its path; asked once for each
     */
    public static Storage before(BiPredicate<String, String> where, Storage real, Runnable pause) {
        PausedStorage paused = new PausedStorage(real, where, pause);
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (self, method, arguments) -> paused.act(method, arguments));
    }

    private Object act(Method method, Object[] arguments) throws Throwable {
        if (EFFECTS.contains(method.getName()) && where.test(method.getName(), (String) arguments[0])) {
            int last = arguments.length - 1;
            if (arguments[last] instanceof Runnable condition) {
                arguments[last] = (Runnable) () -> {
                    condition.run();
                    pause.run();
                };
            } else {
                pause.run();
            }
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
