package dev.okrug.complexity;

/** Finds the second eigenvector of the matrix whose regions are alike by commodities. */
public interface SpectralSolver {

    /** Of more the work in memory grows too fast: with the cube of their number. */
    int MOST_REGIONS_AT_ONCE = 500;

    /** The one for a number of regions on this machine: all eigenvectors at once, or those that are needed by iteration. */
    static SpectralSolver of(int regions) {
        return regions <= MOST_REGIONS_AT_ONCE ? new DenseSolver() : iterative(BlockWorkers.HERE);
    }

    /** By iteration, wherever the matrix is multiplied; the bytes are the same. */
    static SpectralSolver iterative(BlockWorkers workers) {
        return new IterativeSolver(workers);
    }

    /**
     * Solves S = D^-½ M U^-1 M' D^-½, which has the eigenvalues of the matrix D^-1 M U^-1 M' that complexity is defined by, and
     * is symmetric; D is diversity, U ubiquity.
     *
     * @param regions places of the regions that are specialised in anything, to which places of the vector belong
     */
    Spectrum solve(Specialisation specialisation, int[] regions);
}
