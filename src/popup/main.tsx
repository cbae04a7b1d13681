document.documentElement.lang = 'en';
