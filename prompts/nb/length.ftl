## Mer enn det er plass til i én melding

written-too-long = Det er lengre enn jeg kan lese på én gang, så jeg har ikke lagret noe av det. Det er plass til { $max } tegn. Vil du sende det i mindre biter?
