package dev.okrug.delivery;

import dev.okrug.contract.Digest;
import dev.okrug.fact.Screening;
import dev.okrug.source.Profile;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Keys of deliveries: equal where the same records would come of them. */
public final class Keys {

    /** Fifteen hex digits: a positive long, which is what records carry. */
    private static final int KEY_LENGTH = 15;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Keys() {}

    /**
     * The key of a delivery.
     *
     * @param content SHA-256 of the file
     * @param reference digest of the reference pack, and of the nomenclature where the job names one
     */
    public static String of(Arrival arrival, String content, String reference) {
        return digest(List.of(
                content,
                dialect(arrival.dialect()),
                arrival.reporter(),
                arrival.source(),
                arrival.vintage().toString(),
                reference,
                Screening.VERSION));
    }

    private static String dialect(Profile dialect) {
        return JSON.writeValueAsString(dialect);
    }

    /** A short digest of texts, in their order. */
    static String digest(List<String> texts) {
        Digest digest = Digest.empty();
        texts.forEach(text -> digest.add(text).add("\0"));
        return digest.hex().substring(0, KEY_LENGTH);
    }
}
