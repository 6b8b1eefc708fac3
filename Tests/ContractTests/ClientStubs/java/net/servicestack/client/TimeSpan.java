package net.servicestack.client;

public class TimeSpan {}
