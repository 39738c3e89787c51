package dev.okrug.hostile;

import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Dialects as tables of tests write them: {@code customs-dump; value_unit: USD}. */
final class Dialect {

    private Dialect() {}

    static Profile of(String written) {
        String[] parts = written.split("; ", -1);
        Map<String, String> settings = new TreeMap<>();
        Arrays.stream(parts)
                .skip(1)
                .map(setting -> setting.split(": ", 2))
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return Profiles.dialect(Profiles.named(parts[0]), settings, FlowSide.REGION);
    }
}
