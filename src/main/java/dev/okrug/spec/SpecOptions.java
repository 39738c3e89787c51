package dev.okrug.spec;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the command line says of a job; it goes before what the file says, and is checked like it.
 *
 * @param asOf the last day that is known
 * @param marts the marts to publish; none where the file says which
 */
public record SpecOptions(Optional<String> asOf, List<String> marts) {

    public static final SpecOptions NONE = new SpecOptions(Optional.empty(), List.of());

    public SpecOptions {
        marts = List.copyOf(marts);
    }

    void addTo(SpecTree spec) {
        if (spec.root() instanceof ObjectNode root) {
            asOf.ifPresent(day -> root.put("as_of", day));
            if (!marts.isEmpty()) {
                ArrayNode list = root.putArray("marts");
                marts.forEach(list::add);
            }
        }
    }
}
