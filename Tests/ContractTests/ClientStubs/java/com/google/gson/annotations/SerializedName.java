package com.google.gson.annotations;

public @interface SerializedName { String value(); }
