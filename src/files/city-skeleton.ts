/** A city's file before anything is in it: the order of its lines, and what each is for. */
export const skeleton = `# yaml-language-server: $schema=../prompts/schemas/city.json
#
# Your city, as "ekko init" wrote it. Change what you like here; "ekko init" asks again and leaves the rest alone.
# prompts/README.md explains every line.

name:
sender:
timeZone:

# The first is the default, for people whose own language is not in the list.
languages:

# Nobody gets a message in these hours, except as a reply. People can choose their own.
quiet: { from: "21:00", until: "08:00" }

# Whose holidays apply, so that no promise falls on one. Days of your own come below, as closedDays.
calendar:

# How often one person is asked at most, over all departments together.
cap: { perWeekMax: 1, perYearMax: 6 }

departments:

# Names of topics, places and roles stand on buttons: 20 characters at most.
# An idea goes to the department of the topic it is about, known by the topic's name and keywords.
topics:

# Residents (population: 7840) show whose voices are missing, and answers are weighed by them. A map is explained in prompts/README.md.
places:

# A role may have a population too. visits: true says that these people live elsewhere; they are counted apart.
roles:

# Ideas that fit no topic go here.
ideasTo:

# Who to call in need: a person who writes of danger is given these at once.
emergency:

# Where the public record can be read, and who answers questions about privacy.
ledgerUrl:
privacyContact:

# How many years each kind is kept after the last promise about it was kept; contacts, after their last sign, once nothing else of them is
# left. People are told some weeks before. Numbers, decisions and promises stay.
retention: { words: 2, ideas: 2, exchanges: 1, invitations: 1, contacts: 2 }

# For the data protection leaflet ("npm run -s ekko -- leaflet", and the page /privacy): "doctor" reminds you until it is filled in.
# controller is the authority with its address, officer how the data protection officer is reached, legalBasis public-task, consent or both.
privacy:
`
