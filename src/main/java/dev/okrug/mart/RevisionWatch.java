package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Period;
import dev.okrug.contract.RowWatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the figures of a table of turnover against those of the release before. */
final class RevisionWatch implements RowWatch {

    private static final String REPORTER = "reporter";

    private final Contract contract;
    private final Frame frame;
    private final RevisionCauses causes;
    private final List<String> figures =
            Arrays.stream(Flow.values()).map(flow -> flow.word() + "_usd").toList();
    /** By key; what the new table has too is taken out. */
    private final Map<List<Object>, List<Object>> former = new LinkedHashMap<>();

    private final List<Revision> found = new ArrayList<>();
    private boolean isComparable;

    private RevisionWatch(TurnoverTable table, FormerRelease release, Basis basis) {
        this.contract = table.contract();
        this.frame = table.frame();
        this.causes = new RevisionCauses(release, basis);
        List<String> columns = new ArrayList<>(contract.key());
        columns.addAll(figures);
        release.tables().rows(contract.table(), columns, row -> {
            isComparable = true;
            former.put(
                    row.subList(0, contract.key().size()),
                    row.subList(contract.key().size(), row.size()));
        });
    }

    /** One for a table whose times do not overlap; those from January to a month say the same again. */
    static Stream<RevisionWatch> of(Mart mart, Basis basis) {
        return mart instanceof TurnoverTable table && table.frame() != Frame.YEAR_TO_DATE
                ? basis.former().stream().map(release -> new RevisionWatch(table, release, basis))
                : Stream.empty();
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(contract.key());
        columns.addAll(figures);
        return columns;
    }

    @Override
    public void next(Function<String, Object> cells) {
        if (isComparable) {
            List<Object> key = contract.key().stream().map(cells).collect(Collectors.toList());
            List<Object> now = figures.stream().map(cells).collect(Collectors.toList());
            compare(key, former.remove(key), now);
        }
    }

    private void compare(List<Object> key, List<Object> before, List<Object> now) {
        for (int i = 0; i < figures.size(); i++) {
            Long old = before == null ? null : (Long) before.get(i);
            Long current = now == null ? null : (Long) now.get(i);
            if (!Objects.equals(old, current)) {
                found.add(new Revision(
                        contract.table(), text(key), figures.get(i), old, current, causes.of(frame, moment(key))));
            }
        }
    }

    private Period moment(List<Object> key) {
        int time = (Integer) key.get(key.size() - 1);
        if (frame == Frame.YEARLY) {
            return Period.ofYear(time);
        }
        LocalDate first = LocalDate.ofEpochDay(time);
        return Period.ofMonth(first.getYear(), first.getMonthValue());
    }

    private String text(List<Object> key) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String column = contract.key().get(i);
            if (!column.equals(REPORTER)) {
                cells.add(column + "="
                        + FigureWatch.Cell.of(contract.field(column).type(), key.get(i))
                                .text());
            }
        }
        return cells.stream().sorted().collect(Collectors.joining("|"));
    }

    /** All that differs, once the new table went by. */
    List<Revision> found() {
        List<Revision> all = new ArrayList<>(found);
        found.clear();
        former.forEach((key, before) -> compare(key, before, null));
        all.addAll(found);
        return all;
    }
}
