/** The long-term support release that Wiregraph is tested on. */
export const NEO4J_VERSION = '5.26.30'
const BROWSER_VERSION = '5.24.0'
const COPY_PLUGIN_VERSION = '3.8.1'

/** The Maven project whose dependencies are one whole Neo4j Community server with Neo4j Browser. */
export function pom(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>wiregraph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>${NEO4J_VERSION}</version>
  <packaging>pom</packaging>
  <dependencies>
${dependency('org.neo4j', 'neo4j', NEO4J_VERSION)}
${dependency('org.neo4j.app', 'neo4j-server', NEO4J_VERSION)}
${dependency('org.neo4j.client', 'neo4j-browser', BROWSER_VERSION)}
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>${COPY_PLUGIN_VERSION}</version>
      </plugin>
    </plugins>
  </build>
</project>
`
}

function dependency(group: string, artifact: string, version: string): string {
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
}
