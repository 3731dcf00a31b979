/** What monitoring shares with an Ekko under test. */
export const operatorKey = { EKKO_OPERATOR_KEY: 'the-town-watches-over-itself' }

/** How monitoring asks. */
export const asOperator = { headers: { authorization: `Bearer ${operatorKey.EKKO_OPERATOR_KEY}` } }
