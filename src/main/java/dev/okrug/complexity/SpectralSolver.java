package dev.okrug.complexity;

/** Finds the second eigenvector of the matrix whose regions are alike by commodities. */
interface SpectralSolver {

    /**
     * Solves S = D^-½ M U^-1 M' D^-½, which has the eigenvalues of the matrix D^-1 M U^-1 M' that complexity is defined by, and
     * is symmetric; D is diversity, U ubiquity.
     *
     * @param regions places of the regions that are specialised in anything, to which places of the vector belong
     */
    Spectrum solve(Specialisation specialisation, int[] regions);
}
