# At closing: what some wrote, and where people are split.

voices-some = Some of what you all wrote:
voices-more = You all also wrote:
voices-own = (You wrote this.)
voices-by-sides = Everyone who gets this message sees the same words. A person who works for the city read them first and agreed that others may read them. They are chosen so that those for it and those against it are both here.
voices-by-choices = All who get this message see the same words. A person who works for the city read them first and agreed that others may read them. They come from people who answered differently.
voices-by-words = Everyone who gets this message sees the same words. A person who works for the city read them first and agreed that others may read them. They are chosen because they are least like each other.
voices-by-votes = Everyone who gets this message sees the same words. A person who works for the city read them first and agreed that others may read them. They are chosen so that as many of you as possible agree with at least one of them, small groups too.
voices-by-themes = Everyone who gets this message sees the same words. A person who works for the city read them first and agreed that others may read them. They are chosen so that what many wrote about and what few wrote about are both here.
voices-unread = I quote none of you here. I only do that once a person who works for the city has read the words and agreed that they are quoted, and that did not happen in time.
split-choices = Here people are split: about as many chose { $one } as { $other }.
split-scale = Here people are split: many answered { $one }, and many answered { $other }. So the average says little.
split-reason = One who chose { $label } wrote:
split-reason-scale = One who answered around { $label } wrote:
split-own = You chose { $label } and wrote:
split-own-scale = You answered around { $label } and wrote:
split-silent = Those who chose { $label } wrote nothing that I can show here.
