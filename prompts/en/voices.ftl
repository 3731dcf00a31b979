# At closing: what some wrote, and where people are split.

voices-some = Some of what you all wrote:
voices-more = You all also wrote:
voices-own = (You wrote this.)
voices-by-sides = Everyone who gets this message sees the same words. They are chosen so that those for it and those against it are both here. What could show who wrote it is left out.
voices-by-choices = All who get this message see the same words. They come from people who answered differently, also what only a few think. Words by which somebody could be known are left out.
voices-by-words = Everyone who gets this message sees the same words. They are chosen because they are least like each other. What could show who wrote it is left out.
split-choices = Here people are split: about as many chose { $one } as { $other }.
split-scale = Here people are split: many answered { $one }, and many answered { $other }. So the average says little.
split-reason = One who chose { $label } wrote:
split-reason-scale = One who answered around { $label } wrote:
split-own = You chose { $label } and wrote:
split-own-scale = You answered around { $label } and wrote:
split-silent = Those who chose { $label } wrote nothing that I can show here.
