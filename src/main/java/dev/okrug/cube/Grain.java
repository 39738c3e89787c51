package dev.okrug.cube;

import dev.okrug.contract.CommodityCode;

/** By what turnover is told apart, beside region and period. */
enum Grain {
    COMMODITY {
        private static final int IS_PARTNER = 1;

        @Override
        int detail(CubeRow row) {
            return CommodityCode.compact(row.commodity()) << 1 | (row.isOfPartner() ? IS_PARTNER : 0);
        }

        @Override
        long commodity(int detail) {
            return CommodityCode.ofCompact(detail >> 1);
        }

        @Override
        boolean isOfPartner(int detail) {
            return (detail & IS_PARTNER) != 0;
        }

        @Override
        int partner(int detail) {
            throw new UnsupportedOperationException("rows are by commodity");
        }
    },
    PARTNER {
        @Override
        int detail(CubeRow row) {
            return row.partner();
        }

        @Override
        long commodity(int detail) {
            return DeliveryCube.ALL_COMMODITIES;
        }

        @Override
        boolean isOfPartner(int detail) {
            throw new UnsupportedOperationException("rows are by partner");
        }

        @Override
        int partner(int detail) {
            return detail;
        }
    };

    /** The commodity or partner of a row as a number of 25 bits. */
    abstract int detail(CubeRow row);

    abstract long commodity(int detail);

    abstract boolean isOfPartner(int detail);

    abstract int partner(int detail);
}
