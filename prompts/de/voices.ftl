# Beim Ende: was einige geschrieben haben, und wo die Meinungen geteilt sind.

voices-some = Einiges von dem, was ihr geschrieben habt:
voices-more = Ihr habt auch geschrieben:
voices-own = (Das hast du geschrieben.)
voices-by-sides = Alle, die diese Nachricht bekommen, sehen dieselben Worte. Jemand, der für die Stadt arbeitet, hat sie zuerst gelesen und zugestimmt, dass andere sie lesen. Sie sind so gewählt, dass beide dabei sind: die dafür und die dagegen sind.
voices-by-choices = Alle, die diese Nachricht bekommen, sehen dieselben Worte. Jemand, der für die Stadt arbeitet, hat sie zuerst gelesen und zugestimmt, dass andere sie lesen. Sie kommen von Leuten, die verschieden geantwortet haben.
voices-by-words = Alle, die diese Nachricht bekommen, sehen dieselben Worte. Jemand, der für die Stadt arbeitet, hat sie zuerst gelesen und zugestimmt, dass andere sie lesen. Sie sind gewählt, weil sie einander am wenigsten ähneln.
voices-by-votes = Alle, die diese Nachricht bekommen, sehen dieselben Worte. Jemand, der für die Stadt arbeitet, hat sie zuerst gelesen und zugestimmt, dass andere sie lesen. Sie sind so gewählt, dass möglichst viele von euch mindestens einem davon zustimmen, auch die kleinen Gruppen.
voices-by-themes = Alle, die diese Nachricht bekommen, sehen dieselben Worte. Jemand, der für die Stadt arbeitet, hat sie zuerst gelesen und zugestimmt, dass andere sie lesen. Sie sind so gewählt, dass dabei ist, worüber viele geschrieben haben, und auch, worüber wenige.
voices-unread = Hier zitiere ich niemanden von euch. Das tue ich erst, wenn jemand, der für die Stadt arbeitet, die Worte gelesen und zugestimmt hat, dass sie zitiert werden, und dazu kam es nicht rechtzeitig.
split-choices = Hier seid ihr geteilt: etwa gleich viele haben { $one } und { $other } gewählt.
split-scale = Hier seid ihr geteilt: viele haben mit { $one } geantwortet und viele mit { $other }. Der Durchschnitt sagt deshalb wenig.
split-reason = Jemand, der { $label } gewählt hat, schrieb:
split-reason-scale = Jemand, der etwa { $label } geantwortet hat, schrieb:
split-own = Du hast { $label } gewählt und geschrieben:
split-own-scale = Du hast etwa { $label } geantwortet und geschrieben:
split-silent = Die, die { $label } gewählt haben, haben nichts geschrieben, was ich hier zeigen kann.
