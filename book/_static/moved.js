// The page at an old address: on to the claim that was asked for, or else to where the page is now.
const claim = document.getElementById(location.hash.slice(1));
location.replace(claim ? claim.href : document.querySelector("a").href + location.search + location.hash);
