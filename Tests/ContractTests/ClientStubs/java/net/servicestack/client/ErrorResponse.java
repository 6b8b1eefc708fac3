package net.servicestack.client;

public class ErrorResponse {}
