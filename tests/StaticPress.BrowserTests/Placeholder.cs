namespace StaticPress.BrowserTests;
