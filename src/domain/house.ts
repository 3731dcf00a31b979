/**
 * Which of the two an Ekko is: the invented town in which everything can be tried, or a real city. Each has a database, a clock
 * and files of its own, and neither ever opens what is the other's.
 */
export type House = 'sandbox' | 'city'
