// The page at an old address: on to where it is now, with what was asked for there.
location.replace(document.querySelector("a").href + location.search + location.hash);
