package dev.okrug.doctor;

import dev.okrug.contract.Fault;
import dev.okrug.release.OutputState;
import dev.okrug.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whether releases can be published in an output, and what earlier runs have left there. */
final class OutputChecks {

    private static final String ELSEWHERE = "[a-zA-Z][a-zA-Z0-9+.-]*:.*";

    private OutputChecks() {}

    static List<Finding> of(String output) {
        List<Finding> findings = new ArrayList<>();
        try {
            String place = output;
            if (isHere(output)) {
                Path folder = nearest(Path.of(local(output)));
                place = folder.toString();
                findings.add(SpaceCheck.of("disk", folder, "Make room, or name another output."));
            }
            findings.addAll(Probe.of(Storage.of(place)));
            OutputState state = OutputState.of(Storage.of(output));
            findings.add(found("release", () -> release(state, output)));
            findings.add(found("writer", () -> writer(state)));
            findings.add(found("leftovers", () -> leftovers(state)));
        } catch (Fault fault) {
            findings.add(Finding.of("output", fault));
        }
        return findings;
    }

    private static boolean isHere(String output) {
        return output.startsWith("file:") || !output.matches(ELSEWHERE);
    }

    private static String local(String output) {
        return output.replaceFirst("^file:(//)?", "");
    }

    /** A run makes the folders that are missing. */
    private static Path nearest(Path output) {
        Path folder = output.toAbsolutePath().normalize();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Finding found(String about, Supplier<Finding> check) {
        try {
            return check.get();
        } catch (Fault fault) {
            return Finding.of(about, fault);
        }
    }

    private static Finding release(OutputState state, String output) {
        return state.release()
                .map(release -> Finding.ok("release", release + " is current; pointer and manifest are as published"))
                .orElseGet(() -> Finding.ok("release", "none yet in " + output));
    }

    private static Finding writer(OutputState state) {
        return state.holder()
                .map(holder -> switch (holder.presence()) {
                    case HERE ->
                        Finding.warn(
                                "writer",
                                holder.name() + " publishes there now. Wait for it before you start another run.");
                    case GONE -> Finding.ok("writer", holder.name() + " has ended; the next run takes over from it");
                    case ELSEWHERE ->
                        Finding.warn(
                                "writer",
                                holder.name() + " holds the output, on another machine. If you know that it has ended,"
                                        + " remove " + holder.lease() + ".");
                })
                .orElseGet(() -> Finding.ok("writer", "nobody else publishes there"));
    }

    private static Finding leftovers(OutputState state) {
        List<String> left = state.leftovers();
        if (left.isEmpty()) {
            return Finding.ok("leftovers", "none");
        }
        return Finding.warn(
                "leftovers",
                String.join(", ", left) + ": drafts of a run that works there or has died. The next run removes what"
                        + " the dead have left, and so does okrug clean.");
    }
}
