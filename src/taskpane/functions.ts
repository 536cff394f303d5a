import { associateCatalogue } from "../excel/customFunctions";

associateCatalogue();
