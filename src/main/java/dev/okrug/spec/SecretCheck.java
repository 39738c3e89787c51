package dev.okrug.spec;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** No secret stands in a job spec: specs are kept in version control and printed in logs. Values are never echoed. */
final class SecretCheck implements SpecCheck {

    private static final Pattern SECRET_KEY =
            Pattern.compile("passw|secret|token|credential|access_?key|private_?key|api_?key");
    /** A password may hold a slash; what stands behind a port is a path. */
    private static final Pattern USER_INFO =
            Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*://([^/@]+|[^/@:]+:(?!\\d+/)[^@]+)@.*");

    @Override
    public void look(SpecTree spec, Problems problems) {
        for (Map.Entry<String, Integer> entry : spec.lines().entrySet()) {
            JsonNode value = spec.at(entry.getKey());
            String key = entry.getKey().isEmpty() ? "" : SpecTree.key(entry.getKey());
            if (namesSecret(key)) {
                problems.add(
                        entry.getValue(),
                        "Cannot take a secret from " + key
                                + ": a job spec holds none. Configure it in the file system's own settings.");
            }
            if (value.isString() && USER_INFO.matcher(value.asString()).matches()) {
                problems.add(
                        entry.getValue(),
                        "Cannot take user or password from the address in " + key
                                + ": a job spec holds no secrets. Configure them in the file system's own settings.");
            }
        }
    }

    private static boolean namesSecret(String key) {
        return SECRET_KEY
                .matcher(key.toLowerCase(Locale.ROOT).replace('-', '_'))
                .find();
    }
}
