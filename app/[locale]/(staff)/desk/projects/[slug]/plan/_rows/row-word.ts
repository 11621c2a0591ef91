"use client";

import { createContext } from "react";

/** What a row of a plan is called: put in words once for all that stands in it. */
export const RowWord = createContext("");
