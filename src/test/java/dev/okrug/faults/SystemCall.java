package dev.okrug.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A system call of one thread as strace tells it.
 *
 * @param nth of those of its name, counted from 1
 * @param arguments without what differs from run to run
 * @param result what it returned; {@code ?} where the process died in it
 */
record SystemCall(String name, int nth, String arguments, String result) {

    /** Those that change what is on the disk, or promise that it is there; unknown ones are for other machines. */
    static final String EFFECTS =
            "?rename,?renameat,?renameat2,?link,?linkat,?symlink,?symlinkat,?mkdir,?mkdirat,?rmdir,"
                    + "?unlink,?unlinkat,?fsync,?fdatasync,?open,?openat,?write,?pwrite64";

    private static final Pattern LINE = Pattern.compile("(\\w+)\\((.*)\\)\\s+= (.*)");
    private static final String RUN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** Of a file that is open, and of what is written to it: the lease names its process, whose number may have more digits. */
    private static final String NUMBERS = "^\\d+(?=<)|, \\d+$";

    /** The calls in the lines of a trace, with paths from the output on. */
    static List<SystemCall> in(List<String> trace, Path output) {
        Map<String, Integer> counts = new HashMap<>();
        List<SystemCall> calls = new ArrayList<>();
        for (String line : trace) {
            Matcher call = LINE.matcher(line);
            if (call.matches()) {
                int nth = counts.merge(call.group(1), 1, Integer::sum);
                calls.add(new SystemCall(call.group(1), nth, lasting(call.group(2), output), call.group(3)));
            }
        }
        return calls;
    }

    private static String lasting(String arguments, Path output) {
        return arguments
                .replace(output.toString(), "OUTPUT")
                .replaceAll(RUN, "RUN")
                .replaceAll(NUMBERS, "");
    }

    /** Whether it has an effect on the output. */
    boolean isEffect() {
        boolean reads = name.startsWith("open") && !arguments.matches(".*(O_WRONLY|O_RDWR).*");
        return arguments.contains("OUTPUT") && !reads && !result.startsWith("-1");
    }

    /** Whether it made, or was to make, another release current. */
    boolean isSwap() {
        return name.startsWith("rename") && arguments.endsWith("\"OUTPUT/current.json\"");
    }

    boolean succeeded() {
        return result.startsWith("0");
    }

    boolean isSameAs(SystemCall other) {
        return name.equals(other.name) && nth == other.nth && arguments.equals(other.arguments);
    }

    @Override
    public String toString() {
        return name + " " + nth + " (" + arguments + ")";
    }
}
