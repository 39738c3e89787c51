package dev.okrug.faults;

/** What happens to a process at a system call, in the words of strace. */
enum Blow {
    /** The process is killed, and the call is not done. */
    KILL_BEFORE("signal=KILL"),
    /** The call is done, and the process is killed before it can do anything else. */
    KILL_AFTER("delay_exit=60000000"),
    /** The disk fails. */
    EIO("error=EIO"),
    /** The disk is full. */
    ENOSPC("error=ENOSPC");

    private final String injection;

    Blow(String injection) {
        this.injection = injection;
    }

    String at(SystemCall call) {
        return "inject=" + call.name() + ":" + injection + ":when=" + call.nth();
    }

    /** How a trace says that a call was done, and that its process waits to be killed. */
    static boolean awaitsDeath(String line) {
        return line.endsWith("(DELAYED)");
    }

    boolean kills() {
        return this == KILL_BEFORE || this == KILL_AFTER;
    }
}
