import { describe, expect, test } from 'vitest';
import { hostMentions } from '../../../src/core/kubernetes/hostMentions.ts';

/** `web.shop:80 named`, in the order they stand. */
function mentioned(text: string, before?: string): readonly string[] {
  return hostMentions(text, before).map(({ service, namespace, port, evidence }) =>
    [
      service,
      namespace === undefined ? '' : `.${namespace}`,
      port === undefined ? '' : `:${port}`,
      ` ${evidence}`,
    ].join(''),
  );
}

describe('a host is', () => {
  test.each([
    ['web.shop.svc', 'web.shop full'],
    ['web.shop.svc.cluster.local', 'web.shop full'],
    ['web.shop.svc.cluster.local.', 'web.shop full'],
    ['https://web.shop.svc:8443/path', 'web.shop:8443 full'],
    ['db-0.db.shop.svc.cluster.local', 'db.shop full'],
    ['web.shop', 'web.shop short'],
    ['db-0.db.shop:5432', 'db.shop:5432 short'],
    ['http://web', 'web named'],
    ['http://web/path?x=1', 'web named'],
    ['amqp://user:secret@queue:5672/', 'queue:5672 named'],
    ['user:secret@tcp(db:3306)/shop', 'db:3306 port'],
    ['web:80', 'web:80 port'],
    ['cache:6379,', 'cache:6379 port'],
    ['"host": "web"', 'web named'],
    ['redis.host = cache', 'cache named'],
    ['--db-host=db', 'db named'],
    ['--db-host db', 'db named'],
    ['mysql -h db -u root', 'db named'],
    ['until nc -z db 5432; do sleep 1; done', 'db named'],
    ['nslookup web;', 'web named'],
    ['wget -qO- web', 'web named'],
  ])('%s', (text, expected) => {
    expect(mentioned(text)).toEqual([expected]);
  });

  test('the value of a variable that asks for one', () => {
    expect(mentioned('db', 'DB_HOST=')).toEqual(['db named']);
    expect(mentioned('kafka-a,kafka-b', 'BOOTSTRAP_SERVERS=')).toEqual(['kafka-a named', 'kafka-b named']);
    expect(mentioned('db', 'dbHost=')).toEqual(['db named']);
    expect(mentioned('db', '--host ')).toEqual(['db named']);
  });

  test('told with its place in the text', () => {
    expect(hostMentions('at http://web:80/', 'URL=')).toMatchObject([{ start: 10, end: 13 }]);
  });

  test('told twice where it can mean two things', () => {
    expect(mentioned('db-0.db')).toEqual(['db-0.db short', 'db short']);
  });
});

describe('no host is', () => {
  test.each([
    'web',
    'a web of lies',
    'redis:7',
    'nginx:1.25',
    'nginx:8080.1',
    'docker.io/library/redis:6379',
    'path/web:80',
    './web:80',
    '$web:80',
    '${x}-web:80',
    'web-${x}:80',
    'http://web-${x}',
    'http://{{ web }}x',
    'WEB:80',
    'my_web:80',
    'web:99999',
    'web:808080',
    'web:80:80',
    'me@web',
    'git@web:8080',
    'web.shop.example.com',
    'mysql -h ',
    'name: web',
    'service: web',
    'hostname: web',
    'server: web',
    '12:30',
    '',
  ])('%j', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  test('the value of any other variable', () => {
    expect(mentioned('postgres', 'POSTGRES_USER=')).toEqual([]);
    expect(mentioned('web', 'SERVICE_NAME=')).toEqual([]);
    expect(mentioned('', 'DB_HOST=')).toEqual([]);
  });

  test('what stands before the text', () => {
    expect(mentioned('x', 'http://web:80 ')).toEqual([]);
  });

  test('anything behind the first 100,000 characters', () => {
    expect(mentioned(`${' '.repeat(100_001)}web:80`)).toEqual([]);
  });
});
