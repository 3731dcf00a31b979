/**
 * What 156 statements of one real conversation are about, as one reader saw it before anything was suggested: numbers of american-assembly.bowling-green
 * in Polis' open data, without their words. The last line has those that are about something else, each for itself.
 */
export const readByHand: Readonly<Record<string, readonly number[]>> = {
  traffic: [
    148, 166, 280, 282, 283, 294, 296, 367, 372, 467, 483, 484, 486, 642, 666, 694, 718, 757, 762, 804, 831, 835,
  ],
  'walking and bicycles': [163, 218, 274, 453],
  parking: [300, 348, 848],
  housing: [24, 34, 45, 50, 103, 105, 176, 581, 611],
  'litter and recycling': [302, 308, 310, 312, 471, 606, 816],
  internet: [228, 247, 328, 615, 715, 728, 829, 872],
  schools: [231, 422, 430, 710, 745, 751, 797, 800, 801, 825, 834],
  university: [1, 289, 748],
  police: [5, 585, 668, 824],
  planning: [65, 83, 97, 192, 405, 441, 540, 649, 727, 741, 775],
  'one government': [100, 406, 417, 723, 833],
  leisure: [18, 56, 70, 287, 319, 353, 400, 408, 513, 608, 756, 807, 832, 836, 845, 855, 857],
  fairness: [90, 175, 387],
  'work and pay': [114, 277, 278, 469, 527, 588],
  shops: [173, 210, 580],
  medicine: [11, 89, 239, 309, 444, 679, 680, 769, 846],
  animals: [188, 206, 465],
  buses: [259, 448],
  'old people': [412, 437, 812],
  trees: [366, 528, 544, 549],
  'something else': [46, 120, 151, 284, 324, 335, 364, 456, 517, 519, 550, 598, 624, 654, 687, 754, 790, 813, 821],
}
