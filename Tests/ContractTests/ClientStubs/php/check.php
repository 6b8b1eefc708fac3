<?php
// Makes every class, and reads and writes an answer.
error_reporting(E_ALL);
set_error_handler(function ($level, $message, $file, $line) { throw new ErrorException($message, 0, $level, $file, $line); });
require __DIR__ . '/servicestack.php';
require $argv[1];

$count = 0;
foreach (get_declared_classes() as $class) {
    if (!str_starts_with($class, 'dtos\\') || enum_exists($class)) continue;
    json_encode(new $class());
    $count++;
}
if ($count < 180) throw new Exception("only $count classes");

$list = (new dtos\ListSessions(page: 2))->createResponse();
$json = '{"items":[{"id":"42","callState":"Ringing","log":[{"message":"Ringing"}]}],"totalCount":1}';
$list->fromMap(json_decode($json, true));
$session = $list->items[0];
if ($session->callState !== dtos\SessionCallState::Ringing || $session->log[0]->message != 'Ringing') throw new Exception('not typed');
$back = json_decode(json_encode($list), true);
if ($back['items'][0]['id'] != '42' || $back['items'][0]['callState'] != 'Ringing') throw new Exception(json_encode($back));

$query = json_decode(json_encode(new dtos\ListSessions(page: 2, from: '+1')), true);
if ($query['page'] != 2 || $query['from'] != '+1') throw new Exception(json_encode($query));
$value = new dtos\Value();
$value->fromMap(['structValue' => ['x' => ['numberValue' => 3]]]);
if ($value->structValue['x']->numberValue != 3) throw new Exception('not a map');
echo "ok\n";
