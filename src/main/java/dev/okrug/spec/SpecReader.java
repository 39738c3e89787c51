package dev.okrug.spec;

import java.nio.file.Path;
import java.util.List;

/** Reads a job spec: text, tree, shape, meaning; and only then values. */
final class SpecReader {

    private SpecReader() {}

    static JobSpec read(Path file, KnownNames names, SpecOptions options) {
        Problems problems = new Problems(file.toString());
        SpecTree spec = YamlWalk.read(SpecText.read(file), problems);
        options.addTo(spec);
        // Before anything else is said of the spec, because other sentences quote it.
        Problems secrets = new Problems(file.toString());
        new SecretCheck().look(spec, secrets);
        secrets.refuseIfAny();
        checks(names).forEach(check -> check.look(spec, problems));
        problems.refuseIfAny();
        return SpecValues.of(spec, names);
    }

    private static List<SpecCheck> checks(KnownNames names) {
        return List.of(
                new SchemaCheck(),
                new NameCheck(names),
                new ReporterCheck(),
                new VintageCheck(),
                new WithdrawalCheck(),
                new PathCheck(),
                new OutputCheck(),
                new SettingsCheck(),
                new RangeCheck());
    }
}
