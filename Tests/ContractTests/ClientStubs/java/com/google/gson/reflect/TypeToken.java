package com.google.gson.reflect;

public class TypeToken<T> {
    public java.lang.reflect.Type getType() { return null; }
}
