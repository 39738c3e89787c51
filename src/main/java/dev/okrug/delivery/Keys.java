package dev.okrug.delivery;

import dev.okrug.contract.Digest;
import dev.okrug.fact.Screening;
import dev.okrug.source.Profile;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Keys of deliveries: equal where the same records would come of them. */
public final class Keys {

    /** Fifteen hex digits: a positive long, which is what records carry. */
    private static final int KEY_LENGTH = 15;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final String reference;
    private final String partner;

    /**
     * Keys of one job.
     *
     * @param reference digest of the reference pack, and of the nomenclature where the job names one
     * @param partner the partner that the job looks at, which sums are kept for; empty where it looks at all together
     */
    public Keys(String reference, Optional<String> partner) {
        this.reference = reference;
        this.partner = partner.orElse("");
    }

    /**
     * The key of a delivery.
     *
     * @param content SHA-256 of the file
     */
    public String of(Arrival arrival, String content) {
        return digest(List.of(
                content,
                dialect(arrival.dialect()),
                arrival.reporter(),
                arrival.source(),
                arrival.vintage().toString(),
                reference,
                partner,
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
