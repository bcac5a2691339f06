package jp.confidentiality.rules;
final class Unit { }
