/** Who acted for the city: `cli`, or the channel and the mark of a contact, `slack:9f2c01aa77e0`. */
export type Actor = string
