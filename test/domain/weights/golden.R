# Makes golden.json: small samples of our own making, raked and trimmed by R's package survey (Debian: r-cran-survey).
# Run with: Rscript golden.R > golden.json
suppressPackageStartupMessages(library(survey))

# Draws people with uneven chances, each with a category in every margin, and rakes them to the targets.
raked <- function(name, seed, size, chances, targets, bounds = NULL) {
  set.seed(seed)
  rows <- as.data.frame(lapply(chances, function(chance) {
    drawn <- sample(seq_along(chance), size, replace = TRUE, prob = chance)
    drawn[seq_along(chance)] <- seq_along(chance)
    sample(drawn)
  }))
  names(rows) <- paste0("m", seq_along(chances))
  for (each in names(rows)) rows[[each]] <- factor(rows[[each]], levels = seq_along(chances[[which(names(rows) == each)]]))
  design <- svydesign(ids = ~1, data = rows, weights = rep(1, size))
  margins <- lapply(names(rows), function(each) as.formula(paste("~", each)))
  population <- lapply(seq_along(targets), function(at) {
    table <- data.frame(factor(seq_along(targets[[at]])), Freq = targets[[at]] * size)
    names(table)[1] <- names(rows)[at]
    table
  })
  found <- rake(design, margins, population, control = list(maxit = 1000, epsilon = 1e-14))
  if (!is.null(bounds)) found <- trimWeights(found, lower = bounds[1], upper = bounds[2], strict = TRUE)
  weights <- as.numeric(weights(found, "sampling"))
  list(
    name = name, rows = rows, targets = targets, bounds = bounds, weights = weights,
    effective = sum(weights)^2 / sum(weights^2), effect = size * sum(weights^2) / sum(weights)^2
  )
}

numbers <- function(values) paste0("[", paste(formatC(values, digits = 15, format = "g"), collapse = ","), "]")
lists <- function(values) paste0("[", paste(values, collapse = ","), "]")

written <- function(each) {
  rows <- apply(each$rows, 1, function(row) lists(as.integer(row) - 1))
  paste0(
    "{\"name\":\"", each$name, "\",\n\"rows\":", lists(rows), ",\n\"targets\":", lists(sapply(each$targets, numbers)),
    if (is.null(each$bounds)) "" else paste0(",\n\"bounds\":", numbers(each$bounds)),
    ",\n\"weights\":", numbers(each$weights),
    ",\n\"effective\":", formatC(each$effective, digits = 15, format = "g"),
    ",\n\"effect\":", formatC(each$effect, digits = 15, format = "g"), "}"
  )
}

cases <- list(
  raked("one margin", 1, 40, list(c(.6, .3, .1)), list(c(.3, .3, .4))),
  raked("two margins", 2, 80, list(c(.5, .3, .15, .05), c(.7, .3)), list(c(.25, .25, .3, .2), c(.49, .51))),
  raked("three margins, many empty cells", 3, 120,
    list(c(.4, .2, .2, .1, .06, .04), c(.1, .2, .4, .3), c(.8, .2)),
    list(c(.2, .2, .2, .15, .15, .1), c(.25, .3, .25, .2), c(.6, .4))),
  raked("two margins, trimmed", 4, 100, list(c(.55, .3, .1, .05), c(.85, .15)), list(c(.2, .2, .3, .3), c(.5, .5)), c(.3, 3)),
  raked("three margins, trimmed on both sides", 5, 150,
    list(c(.7, .2, .1), c(.1, .3, .6), c(.9, .1)),
    list(c(.2, .3, .5), c(.4, .4, .2), c(.55, .45)), c(.3, 3))
)
cat(lists(sapply(cases, written)), "\n")
