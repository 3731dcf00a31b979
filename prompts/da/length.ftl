## Mere, end der kan skrives i én besked

written-too-long = Det er længere, end jeg kan læse på én gang, så jeg har ikke gemt noget af det. Der er plads til { $max } tegn. Vil du sende det i mindre stykker?
