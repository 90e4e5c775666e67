/** Score at and above which an item match is worth a person's look, 0 to 1. */
export const itemReviewThreshold = 0.6

/** Characters of a description that are read; the rest is cut, which a reason then says. */
export const descriptionLimit = 20_000

/** Characters of a part number, maker, tariff code or control number that are read. */
export const fieldLimit = 200
