package dev.okrug.cube;

import dev.okrug.contract.Digest;
import dev.okrug.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/**
 * Answers that were worked out of a large cube, each under the digest of all that it was made from, so that a new month asks
 * for its own year only: on top of 100 million records it takes 7.1 s, and 21.8 s where all is asked again. A file of the
 * store for each question; whoever loses it only asks again.
 */
final class KeptAnswers {

    private static final String FOLDER = "store";
    private static final int DIGEST_CHARACTERS = Digest.of("").length();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Storage storage;
    private final String path;

    /** @param question its name */
    KeptAnswers(Storage storage, String question) {
        this.storage = storage;
        this.path = FOLDER + "/answers-" + question + ".json";
    }

    /** All answers, of which those are asked for that were not kept. */
    <T> List<T> of(YearlyQuestion<T> question) {
        SortedMap<String, List<T>> kept = read(question.type());
        Set<Integer> unknown = new TreeSet<>();
        question.recipes().forEach((year, recipe) -> {
            if (!kept.containsKey(recipe)) {
                unknown.add(year);
            }
        });
        if (unknown.isEmpty()) {
            return all(question, kept);
        }
        Map<Integer, List<T>> asked =
                question.asking().apply(unknown).stream().collect(Collectors.groupingBy(question.year()::applyAsInt));
        unknown.forEach(year -> kept.put(question.recipes().get(year), asked.getOrDefault(year, List.of())));
        kept.keySet().retainAll(question.recipes().values());
        write(kept);
        return all(question, kept);
    }

    private static <T> List<T> all(YearlyQuestion<T> question, Map<String, List<T>> byRecipe) {
        return question.recipes().values().stream()
                .flatMap(recipe -> byRecipe.get(recipe).stream())
                .toList();
    }

    /** Those that can be believed, by recipe. */
    private <T> SortedMap<String, List<T>> read(Class<T> type) {
        TypeFactory types = JSON.getTypeFactory();
        JavaType byRecipe = types.constructMapType(
                TreeMap.class, types.constructType(String.class), types.constructCollectionType(List.class, type));
        try {
            return storage.read(path)
                    .flatMap(KeptAnswers::whole)
                    .map(json -> JSON.<SortedMap<String, List<T>>>readValue(json, byRecipe))
                    .orElseGet(TreeMap::new);
        } catch (JacksonException otherVersion) {
            return new TreeMap<>();
        }
    }

    /** The digest of the rest stands first: figures hang on it. */
    private static Optional<byte[]> whole(byte[] content) {
        if (content.length < DIGEST_CHARACTERS) {
            return Optional.empty();
        }
        byte[] json = Arrays.copyOfRange(content, DIGEST_CHARACTERS, content.length);
        String digest = new String(content, 0, DIGEST_CHARACTERS, StandardCharsets.US_ASCII);
        return digest.equals(Digest.of(json)) ? Optional.of(json) : Optional.empty();
    }

    private <T> void write(SortedMap<String, List<T>> answers) {
        byte[] json = JSON.writeValueAsBytes(answers);
        byte[] digest = Digest.of(json).getBytes(StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOf(digest, digest.length + json.length);
        System.arraycopy(json, 0, content, digest.length, json.length);
        storage.makeFolder(FOLDER);
        storage.replaceAtomically(path, content);
    }
}
