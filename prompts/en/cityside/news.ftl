# News on the way, outcomes that are corrected, and the language of what citizens get to read.

desk-verb-news = News on the way
desk-verb-amend = Correct the outcome
along-none = There is nothing to send news of right now. You can once a consultation is closed, and until all you promised is done. Before that, news could sway those who have not answered.
along-words = What is new? Write it as you would say it to the people who are waiting.
along-words-example = For example: The committee has moved it to 12 May.
along-link = Is there more to read somewhere? Then send a link.
along-link-example = For example: https://www.hejresund.dk/agenda
along-link-slip = That is not a whole link. It begins with https://
along-intro = This is what those who answered get to read.
button-no-link = No
publish-news-people = { $people } people answered. Those of them who want news get this.
publish-news-few = Fewer than five people answered. Those of them who want news get this.
done-news = The news about "{ $title }" is on its way to those who answered, and stands on the public record.

amend-part = What shall be corrected?
amend-now = Now it says: { $decision }
amend-verdict = What is the answer then?
amend-reason = Why is it corrected? Those whom it concerns get to read it.
amend-reason-example = For example: A number was wrong. We had counted the benches at the station too.
amend-intro = This is what one of those whom it concerns gets to read: what it said before, what holds now, and why.
amend-touches-none = The correction touches nothing that people said. It will stand on the public record.
publish-amend-people = { $people } people answered. Those of them whom the correction concerns are told.
publish-amend-few = Fewer than five people answered. Those of them whom the correction concerns are told.
done-amended = The outcome of "{ $title }" is corrected, and those whom it concerns are told.

wording-remarks = It can become easier to read:
wording-change-desk = Change it, or press again to send it as it is.
wording-change = If you want to change it, write it again. Otherwise you can send it as it is.
digest-news = Latest news on the way ({ $at }): { $words }
check-at-part = Part { $part } of the outcome
check-at-milestone = Promise { $milestone }
check-at-correction = Why it is corrected
check-at-report = News of the promise
check-at-news = The news
check-at-explanation = The explanation
check-at-idea-answer = The answer to the idea
check-report-told = The text is as heavy as a report (LIX { $lix }; up to { $easy } is easy). Write shorter sentences and other words than { $words }.
memory-line-dropped = { $verdict }: { $decision } Given up since: { $what }.

refused-news-open = There can be no news of "{ $title }" before it is closed: it could sway those who have not answered yet.
refused-news-done = There is nothing more to wait for with "{ $title }": all is decided, and every promise is settled.
refused-news-withdrawn = "{ $title }" was taken back, so there is nothing to send news of.
refused-news-twice = Exactly this news about "{ $title }" has been sent already.
refused-nothing-published = No outcome of "{ $title }" is published, so there is nothing to correct.
refused-nothing-corrected = Nothing is changed in the outcome of "{ $title }".

file-is-news = This is news on the way. "news ID FILE" sends it, when the consultation is closed.
file-news-consultation-missing = Write which consultation this belongs to ("consultation"): its id.
file-news-words-missing = Write what is new ("words"), in each of the city's languages.
file-news-link-missing = Write the link ("link"), or remove the line.
file-news-link-wrong = Write the link in full: https://www.hejresund.dk/agenda
file-news-on-missing = Write the day it happened ("on"), or remove the line if it is today.
file-news-on-wrong = Write the day it happened as 2026-04-12.
file-news-on-later = { $day } has not come yet. "on" is the day it happened; a day that is to come you write in the text.
file-outcome-correction-missing = Write why the outcome is corrected ("correction"), or remove the line if it is new.
