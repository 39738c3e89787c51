package dev.okrug.mart;

import dev.okrug.cube.TurnoverCube;
import java.util.List;
import java.util.Optional;

/** What the deliveries of each reporter add up to. */
public interface Cubes {

    /** Those of whom anything counts, by code. */
    List<String> reporters();

    /**
     * Turnover by commodity.
     *
     * @param partner the job's, from whose side it is seen; empty for all partners, from the regions' side
     */
    TurnoverCube byCommodity(String reporter, Optional<String> partner);

    /** Turnover by partner, from the regions' side. */
    TurnoverCube byPartner(String reporter);
}
