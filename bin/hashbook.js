#!/usr/bin/env node
require("../build/cli/hashbook.js");
